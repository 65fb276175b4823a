package org.ganlao.socialinsurance.benefit.maternity.domain;

/** What maternity insurance pays for. */
public enum MaternityEvent {
    /** 分娩. */
    BIRTH,
    /** 流产. */
    MISCARRIAGE
}
