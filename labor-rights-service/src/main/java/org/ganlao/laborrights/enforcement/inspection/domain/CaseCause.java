package org.ganlao.laborrights.enforcement.inspection.domain;

import java.util.Objects;
import java.util.UUID;

/**
 * The record that led to a case.
 *
 * @param kind its fact's name, such as {@code finding}
 * @param complaintCase the accepted complaint that counts for the plan; null where none was made
 */
public record CaseCause(String kind, UUID id, UUID complaintCase) {

    public CaseCause {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    public CaseCause(String kind, UUID id) {
        this(kind, id, null);
    }
}
