package org.ganlao.laborrights.wage.deposit.domain;

import org.ganlao.laborrights.deadline.domain.Counting;
import org.ganlao.laborrights.deadline.domain.TimeLimit;

/** Within what time a deposit that was drawn on is full again. */
public enum DepositLimit implements TimeLimit {
    DEPOSIT_TOP_UP;

    @Override
    public String parameter() {
        return "labor.deposit.top-up.working-days";
    }

    @Override
    public Counting counting() {
        return Counting.WORKING_DAYS;
    }

    @Override
    public String legalSource() {
        return "国发〔2006〕5号第七条；工资保证金动用后应按期补足";
    }
}
