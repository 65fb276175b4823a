package org.ganlao.laborrights.settlement.dispute.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * 《劳动争议调解仲裁法》（2008-05-01起施行）.
 *
 * @param representativesFrom so many workers may choose representatives (第七条)
 * @param finalMonths up to so many months of the minimum wage an award is final (第四十七条)
 */
public record Law2008(int representativesFrom, int finalMonths) implements DisputeLaw {

    @Override
    public ProcedureLaw name() {
        return ProcedureLaw.LAW_2008;
    }

    /** 第二十七条第一款: 仲裁时效期间为一年. */
    @Override
    public DisputeLimit toApply() {
        return DisputeLimit.TO_APPLY_2008;
    }

    /** 第二十七条第四款: 劳动者 who claim pay for work have no limit while employed; afterwards it runs from the end of the employment. */
    @Override
    public LocalDate runsFrom(Application application, boolean wagesAlone) {
        return wagesAlone && application.appliedBy() == DisputeSide.WORKERS
                ? application.employmentEndedOn()
                : application.aroseOn();
    }

    /** 第二十七条第二款、第三款. */
    @Override
    public boolean knows(LimitEvent event) {
        return true;
    }

    /** 第二十九条: 自收到仲裁申请之日起五日内. */
    @Override
    public DisputeLimit toDecide(int workers) {
        return DisputeLimit.TO_DECIDE_2008;
    }

    /** 第三十二条: 在受理仲裁申请之日起五日内. */
    @Override
    public DisputeLimit toFormTribunal() {
        return DisputeLimit.TO_FORM_2008;
    }

    /** 第三十条: 收到仲裁申请书副本后，应当在十日内提交答辩书. */
    @Override
    public DisputeLimit toAnswer() {
        return DisputeLimit.TO_ANSWER_2008;
    }

    /** 第四十三条: 自受理仲裁申请之日起四十五日内结束. */
    @Override
    public DisputeLimit toConclude(int workers) {
        return DisputeLimit.TO_CONCLUDE_2008;
    }

    /** 第四十三条: 延长期限不得超过十五日. */
    @Override
    public DisputeLimit longer(int workers) {
        return DisputeLimit.LONGER_2008;
    }

    @Override
    public boolean concludesFromAcceptance() {
        return true;
    }

    /** 第四十八条、第五十条: 自收到裁决书之日起十五日内. */
    @Override
    public DisputeLimit toSue() {
        return DisputeLimit.TO_SUE_2008;
    }

    /** 第三十五条: 在开庭五日前，将开庭日期、地点书面通知双方当事人. */
    @Override
    public DisputeLimit notice() {
        return DisputeLimit.NOTICE_2008;
    }

    /** 第四十七条: each claim is of a small sum that a worker pursues (追索), or about a labour standard of the state. */
    @Override
    public boolean isFinal(DisputeSide appliedBy, List<DisputeClaim> claims, Supplier<Money> minimumWage) {
        Money most = minimumWage.get().times(finalMonths);
        return claims.stream()
                .allMatch(claim -> claim.kind().ofStandards()
                        || appliedBy == DisputeSide.WORKERS
                                && claim.kind().ofSmallSums()
                                && claim.amount() != null
                                && claim.amount().compareTo(most) <= 0);
    }

    /** 第七条: 劳动者一方在十人以上，并有共同请求的，可以推举代表. */
    @Override
    public void requireRepresentatives(DisputeSide appliedBy, int workers, int representatives) {
        if (workers < representativesFrom && representatives > 0) {
            throw new Rejection(DisputeRefusal.REPRESENTATIVES_OF_TOO_FEW, representativesFrom);
        }
    }
}
