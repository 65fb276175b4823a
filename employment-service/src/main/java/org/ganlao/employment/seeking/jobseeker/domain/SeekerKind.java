package org.ganlao.employment.seeking.jobseeker.domain;

/** As what a person is registered; decides what a placement counts as. */
public enum SeekerKind {
    /** 下岗: lost a post in a state or collective enterprise. */
    LAID_OFF,
    /** 失业: registered as unemployed. */
    UNEMPLOYED,
    /** 其他求职: looking for work without being either. */
    OTHER
}
