package org.ganlao.laborrights.enforcement.inspection.domain;

/** How a complaint or report reached the inspectorate. */
public enum Channel {
    VISIT,
    LETTER,
    PHONE,
    ONLINE,
    /** 其他部门移送. */
    TRANSFERRED
}
