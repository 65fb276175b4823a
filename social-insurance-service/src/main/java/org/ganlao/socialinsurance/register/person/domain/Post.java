package org.ganlao.socialinsurance.register.person.domain;

/** Whether a person works on a worker's or a cadre's post, which decides a woman's age of retirement. */
public enum Post {
    WORKER,
    CADRE
}
