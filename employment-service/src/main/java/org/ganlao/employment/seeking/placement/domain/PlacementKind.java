package org.ganlao.employment.seeking.placement.domain;

/** Kind of work that a person was placed into. */
public enum PlacementKind {
    /** 城镇新增就业岗位. */
    URBAN_NEW_JOB(true),
    /** 单位招用的再就业. */
    RE_EMPLOYMENT(true),
    /** 灵活就业. */
    FLEXIBLE(false),
    /** 自主创业、自谋职业. */
    SELF_EMPLOYED(false),
    /** 公益性岗位. */
    PUBLIC_WELFARE(true);

    private final boolean withEmployer;

    PlacementKind(boolean withEmployer) {
        this.withEmployer = withEmployer;
    }

    /** Whether there is no such work without an employer. */
    boolean needsEmployer() {
        return withEmployer;
    }
}
