package org.ganlao.laborrights.relation.restructuring.domain;

/** What becomes of a worker. */
public enum WayOfPlacement {
    /** 留用，变更或重新签订劳动合同. */
    RETAINED,
    /** 解除或终止劳动合同，支付经济补偿. */
    PAID_OFF,
    /** 内部退养. */
    INTERNAL_RETIREMENT,
    /** 办理退休. */
    RETIRED
}
