package org.ganlao.socialinsurance.benefit.unemployment.domain;

/** How work was lost: 《失业保险金申领发放办法》（劳动和社会保障部令第8号）第四条 names the ways that are against one's will. */
public enum LossCause {
    /** 终止劳动合同. */
    TERM_EXPIRED(true),
    /** 被用人单位解除劳动合同. */
    DISMISSED(true),
    /** 被用人单位开除、除名、辞退. */
    EXPELLED(true),
    /** 用人单位以暴力、胁迫强迫劳动或未按约支付报酬而解除合同. */
    FORCED_OUT(true),
    /** 单位关闭、破产、改制. */
    CLOSURE(true),
    /** 本人意愿中断就业. */
    RESIGNED(false);

    private final boolean againstOnesWill;

    LossCause(boolean againstOnesWill) {
        this.againstOnesWill = againstOnesWill;
    }

    boolean isAgainstOnesWill() {
        return againstOnesWill;
    }
}
