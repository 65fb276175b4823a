package org.ganlao.laborrights.enforcement.inspection.domain;

/** What an employer did wrong. */
public enum ViolationKind {
    /** 克扣、无故拖欠工资. */
    WAGES_OWED,
    /** 低于当地最低工资标准. */
    BELOW_MINIMUM_WAGE,
    /** 未支付加班加点工资. */
    OVERTIME_UNPAID,
    /** 未支付经济补偿. */
    COMPENSATION_OWED,
    /** 未订立劳动合同. */
    NO_CONTRACT,
    /** 未参加社会保险. */
    NOT_INSURED,
    /** 违法延长工作时间. */
    EXCESSIVE_HOURS,
    /** 使用童工. */
    CHILD_LABOUR,
    /** 使用未持证人员从事准入职业 (《招用技术工种从业人员规定》劳动和社会保障部令第6号). */
    RESTRICTED_OCCUPATION,
    /** 未经许可从事职业中介. */
    UNLICENSED_INTERMEDIARY,
    OTHER;

    /** Whether more may be ordered on top of what is owed, when it is not paid in time (条例第二十六条). */
    public boolean isWage() {
        return switch (this) {
            case WAGES_OWED, BELOW_MINIMUM_WAGE, OVERTIME_UNPAID, COMPENSATION_OWED -> true;
            case NO_CONTRACT,
                    NOT_INSURED,
                    EXCESSIVE_HOURS,
                    CHILD_LABOUR,
                    RESTRICTED_OCCUPATION,
                    UNLICENSED_INTERMEDIARY,
                    OTHER -> false;
        };
    }
}
