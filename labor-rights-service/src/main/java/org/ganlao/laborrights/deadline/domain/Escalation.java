package org.ganlao.laborrights.deadline.domain;

/** Who was told last that a limit has passed. Each step is raised once for a last day; the order is that of the steps. */
public enum Escalation {
    NONE,
    /** 承办人, on the first day after the limit. */
    OFFICER,
    /** 科室负责人. */
    HEAD,
    /** 主管部门. */
    DEPARTMENT
}
