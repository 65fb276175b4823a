package org.ganlao.laborrights.relation.restructuring.domain;

/** What happens to the employer. */
public enum RestructuringKind {
    /** 关闭破产. */
    CLOSURE,
    /** 改制. */
    CONVERSION,
    /** 主辅分离、辅业改制. */
    SPIN_OFF
}
