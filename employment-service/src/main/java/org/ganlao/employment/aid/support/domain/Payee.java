package org.ganlao.employment.aid.support.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.ganlao.platform.personal.EmployerToken;

/**
 * Who gets the money: an employer or agency, or a person.
 *
 * @param name of the organisation; empty for a person, who is named by the token alone
 * @param employer organisation code or licence number; null for a person
 * @param person token; null for an organisation
 */
@Embeddable
public record Payee(
        @Column(name = "payee_name", nullable = false, updatable = false)
        String name,

        @Column(name = "payee_employer", updatable = false) String employer,
        @Column(name = "payee_person") String person) {

    public Payee {
        Objects.requireNonNull(name, "name");
        if ((employer == null) == (person == null)) {
            throw new IllegalArgumentException("a payee is an organisation or a person");
        }
    }

    public static Payee organisation(String name, EmployerToken employer) {
        return new Payee(name, employer.value(), null);
    }

    public static Payee person(String token) {
        return new Payee("", null, token);
    }
}
