package org.ganlao.laborrights.wage.arrears.domain;

/** Where the wage arrears of an enterprise stand. */
public enum ArrearsState {
    /** 已申报，待核实. */
    DECLARED,
    /** 已核实，清偿中. */
    VERIFIED,
    /** 已核实，另有后查明的人员待核实. */
    SUPPLEMENTED,
    /** 已清偿. */
    CLEARED,
    ANNULLED
}
