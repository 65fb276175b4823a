package org.ganlao.platform.parameter;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a figure cannot be used, proposed or approved. */
public enum ParameterRefusal implements ReasonedRefusal {
    PARAMETER_MISSING(422, "No value of {0} is in force on {1} in region {2}.", "参数 {0} 在 {1}（地区 {2}）没有有效值。"),
    UNKNOWN_PARAMETER(422, "No calculation uses a parameter {0}.", "没有使用 {0} 这一参数的计算。"),
    PARAMETER_VALUE_INVALID(422, "{0} is no value in the unit {1}.", "{0} 不是以 {1} 为单位的值。"),
    PARAMETER_PERIOD_INVALID(422, "The period ends on {1}, before it begins on {0}.", "有效期止 {1} 早于有效期起 {0}。"),
    PARAMETER_OVERLAPS(
            409,
            "Another approved value of {0} already holds for a part of the period. Give it the days that are free.",
            "参数 {0} 在该期间内已有批准的值，请改为未被占用的日期。"),
    PARAMETER_ALREADY_DECIDED(409, "This proposal has been decided already.", "该提议已经处理。"),
    SAME_PERSON(409, "Who proposed a value cannot approve it.", "提议人不能批准自己提议的值。");

    private final Reason reason;

    ParameterRefusal(int status, String en, String zh) {
        this.reason = new Reason(status, en, zh, "Ganlao: dated parameters");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
