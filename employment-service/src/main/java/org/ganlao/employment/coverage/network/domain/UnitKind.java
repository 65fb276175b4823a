package org.ganlao.employment.coverage.network.domain;

/** A unit of the register of the service network. Streets, townships, communities and parks are to have a platform. */
public enum UnitKind {
    /** 街道. */
    STREET(true),
    /** 乡镇. */
    TOWNSHIP(true),
    /** 社区. */
    COMMUNITY(true),
    /** 工业园区. */
    PARK(true),
    /** 担保中心. */
    GUARANTEE_CENTRE(false),
    /** 创业指导中心. */
    START_UP_CENTRE(false);

    private final boolean needsPlatform;

    UnitKind(boolean needsPlatform) {
        this.needsPlatform = needsPlatform;
    }

    /** Whether it counts into the coverage of the network. */
    public boolean needsPlatform() {
        return needsPlatform;
    }
}
