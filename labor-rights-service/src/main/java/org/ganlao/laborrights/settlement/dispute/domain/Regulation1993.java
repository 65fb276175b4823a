package org.ganlao.laborrights.settlement.dispute.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * 《企业劳动争议处理条例》（国务院令第117号，1993-08-01起施行） with 《劳动法》第十章 and the rules of how commissions handle cases
 * （劳部发〔1993〕276号）.
 *
 * @param representativesFrom so many workers choose representatives (条例第十八条)
 * @param groupFrom so many workers are a group dispute with a procedure of its own (办案规则第六章)
 * @param interruptedSince from which day on courts let the time to apply stop and begin anew (法释〔2006〕6号第十二条、第十三条)
 */
public record Regulation1993(int representativesFrom, int groupFrom, LocalDate interruptedSince) implements DisputeLaw {

    @Override
    public ProcedureLaw name() {
        return ProcedureLaw.REGULATION_1993;
    }

    /** 《劳动法》第八十二条: 自劳动争议发生之日起六十日内. */
    @Override
    public DisputeLimit toApply() {
        return DisputeLimit.TO_APPLY_1993;
    }

    @Override
    public LocalDate runsFrom(Application application, boolean wagesAlone) {
        return application.aroseOn();
    }

    @Override
    public boolean knows(LimitEvent event) {
        return !event.from().isBefore(interruptedSince);
    }

    /** 第二十五条: 七日; a group dispute 三日. */
    @Override
    public DisputeLimit toDecide(int workers) {
        return isGroup(workers) ? DisputeLimit.TO_DECIDE_GROUP : DisputeLimit.TO_DECIDE_1993;
    }

    /** 第二十五条: 自作出受理决定之日起七日内组成仲裁庭. */
    @Override
    public DisputeLimit toFormTribunal() {
        return DisputeLimit.TO_FORM_1993;
    }

    /** 第二十五条: 自收到申诉书副本之日起十五日内提交答辩书. */
    @Override
    public DisputeLimit toAnswer() {
        return DisputeLimit.TO_ANSWER_1993;
    }

    /** 第三十二条: 自组成仲裁庭之日起六十日内结束; a group dispute 十五日. */
    @Override
    public DisputeLimit toConclude(int workers) {
        return isGroup(workers) ? DisputeLimit.TO_CONCLUDE_GROUP : DisputeLimit.TO_CONCLUDE_1993;
    }

    /** 第三十二条: 延长的期限不得超过三十日; a group dispute 十五日. */
    @Override
    public DisputeLimit longer(int workers) {
        return isGroup(workers) ? DisputeLimit.LONGER_GROUP : DisputeLimit.LONGER_1993;
    }

    @Override
    public boolean concludesFromAcceptance() {
        return false;
    }

    /** 《劳动法》第八十三条: 自收到仲裁裁决书之日起十五日内向人民法院提起诉讼. */
    @Override
    public DisputeLimit toSue() {
        return DisputeLimit.TO_SUE_1993;
    }

    /** 第二十九条: 应当于开庭的四日前，将开庭时间、地点的书面通知送达当事人. */
    @Override
    public DisputeLimit notice() {
        return DisputeLimit.NOTICE_1993;
    }

    /** Every award may be brought to court (《劳动法》第八十三条). */
    @Override
    public boolean isFinal(DisputeSide appliedBy, List<DisputeClaim> claims, Supplier<Money> minimumWage) {
        return false;
    }

    /** 第十八条: 职工一方在三人以上，并有共同理由的，应当推举代表. */
    @Override
    public void requireRepresentatives(DisputeSide appliedBy, int workers, int representatives) {
        if (appliedBy == DisputeSide.WORKERS && workers >= representativesFrom && representatives == 0) {
            throw new Rejection(DisputeRefusal.REPRESENTATIVES_MISSING, representativesFrom);
        }
    }

    private boolean isGroup(int workers) {
        return workers >= groupFrom;
    }
}
