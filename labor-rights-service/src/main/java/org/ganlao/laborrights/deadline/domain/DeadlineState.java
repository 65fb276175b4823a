package org.ganlao.laborrights.deadline.domain;

/** Where a limit stands. */
public enum DeadlineState {
    RUNNING,
    /** 中止. */
    SUSPENDED,
    /** Passed without being met, as the last sweep has found. */
    OVERDUE,
    /** Kept, or done after all. */
    MET,
    /** 撤销、撤回: nothing runs any more. */
    DROPPED
}
