package org.ganlao.laborrights.legal.casereview.domain;

/** How well an officer handles cases. */
public enum ReviewGrade {
    EXCELLENT,
    PASSED,
    FAILED
}
