package org.ganlao.laborrights.dispute.domain;

import java.time.LocalDate;
import org.ganlao.platform.problem.Rejection;

/**
 * 《劳动争议调解仲裁法》（2008-05-01起施行）.
 *
 * @param representativesFrom so many workers may choose representatives (第七条)
 */
public record Law2008(int representativesFrom) implements DisputeLaw {

    @Override
    public ProcedureLaw name() {
        return ProcedureLaw.LAW_2008;
    }

    /** 第二十七条第一款: 仲裁时效期间为一年. */
    @Override
    public DisputeLimit toApply() {
        return DisputeLimit.TO_APPLY_2008;
    }

    /** 第二十七条第四款: pay for work has no limit while employed; afterwards it runs from the end of the employment. */
    @Override
    public LocalDate runsFrom(Application application, boolean wagesAlone) {
        return wagesAlone ? application.employmentEndedOn() : application.aroseOn();
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

    /** 第七条: 劳动者一方在十人以上，并有共同请求的，可以推举代表. */
    @Override
    public void requireRepresentatives(int workers, int representatives) {
        if (workers < representativesFrom && representatives > 0) {
            throw new Rejection(DisputeRefusal.REPRESENTATIVES_OF_TOO_FEW, representativesFrom);
        }
    }
}
