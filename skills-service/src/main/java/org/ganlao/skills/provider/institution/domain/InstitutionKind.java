package org.ganlao.skills.provider.institution.domain;

/** Kind of body that trains. */
public enum InstitutionKind {
    /** 技师学院. */
    TECHNICIAN_COLLEGE,
    /** 技工学校. */
    TECHNICAL_SCHOOL,
    /** 民办职业培训机构. */
    PRIVATE,
    /** 公共实训基地. */
    PUBLIC_BASE;

    /** Whose it is where nothing else is stated. */
    public OwnershipForm usualOwnership() {
        return this == PRIVATE ? OwnershipForm.PRIVATE : OwnershipForm.PUBLIC;
    }
}
