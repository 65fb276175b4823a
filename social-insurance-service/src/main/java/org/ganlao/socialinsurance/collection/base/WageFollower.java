package org.ganlao.socialinsurance.collection.base;

import java.util.Collection;

/** Follows what wages are stated, in the same transaction. */
public interface WageFollower {

    /**
     * @param region of the agency that takes the declaration
     * @param payers tokens of those who pay by these wages
     */
    void stated(String region, Collection<String> payers, int year);
}
