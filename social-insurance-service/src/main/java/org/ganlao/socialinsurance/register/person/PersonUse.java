package org.ganlao.socialinsurance.register.person;

/** Records that stand on a person's registration. */
public interface PersonUse {

    /** @param person token */
    boolean usesPerson(String person);
}
