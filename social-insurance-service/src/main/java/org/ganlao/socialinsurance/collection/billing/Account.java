package org.ganlao.socialinsurance.collection.billing;

import java.util.Objects;

/**
 * What one payer has with the agency of one county.
 *
 * @param region county
 * @param token of the employer, or of the person who pays alone
 */
public record Account(String region, String token) {

    public Account {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(token, "token");
    }
}
