package org.ganlao.laborrights.wage.arrears.domain;

/** Where the money comes from that repays wages, or why none has to. */
public enum RepaymentSource {
    /** 用人单位支付. */
    EMPLOYER,
    /** 动用工资保证金. */
    DEPOSIT,
    /** 资产变现. */
    ASSET_SALE,
    /** 和解免除：the person waives them, by a document. */
    SETTLEMENT
}
