package org.ganlao.laborrights.wage.arrears.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/**
 * The decision by which arrears are verified without being declared.
 *
 * @param kind of the record, as its fact is called: award, penalty, payroll report
 * @param reference under which the decision is known
 */
@Embeddable
public record ArrearsCause(
        @Column(name = "cause_kind") String kind,
        @Column(name = "cause_id") UUID id,
        @Column(name = "cause_reference") String reference) {

    public ArrearsCause {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reference, "reference");
    }
}
