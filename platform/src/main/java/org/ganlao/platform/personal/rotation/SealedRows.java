package org.ganlao.platform.personal.rotation;

/** Rows that hold something else that is sealed under the data key; one CDI bean for each table that does. */
public interface SealedRows {

    /**
     * Seals rows of older keys anew under the current one, in the caller's transaction.
     *
     * @param most so many at once
     * @return how many; fewer than that when none is left
     */
    int renew(int most);
}
