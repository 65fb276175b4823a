package org.ganlao.socialinsurance.register.transfer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.ganlao.platform.money.Money;

/**
 * What a relation brings along.
 *
 * @param months that were paid
 * @param account of the individual account, yuan
 */
@Embeddable
public record Carried(
        @Column(nullable = false) int months,
        @Column(nullable = false) Money account) {

    public Carried {
        Objects.requireNonNull(account, "account");
    }
}
