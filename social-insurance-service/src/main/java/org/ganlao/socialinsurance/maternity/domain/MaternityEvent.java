package org.ganlao.socialinsurance.maternity.domain;

/** What maternity insurance pays for. */
public enum MaternityEvent {
    /** 分娩. */
    BIRTH,
    /** 流产. */
    MISCARRIAGE
}
