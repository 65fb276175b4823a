package org.ganlao.employment.aid.mergedrail.domain;

/** How the labour contract with the former employer was settled. */
public enum SettlementKind {
    /** 解除劳动合同并支付经济补偿. */
    TERMINATED,
    /** 重新签订劳动合同. */
    RENEWED,
    /** 办理退休. */
    RETIRED
}
