package org.ganlao.gateway.plan.targets.catalogue;

import java.util.Objects;

/**
 * An office of the department that answers for items of the plan and signs figures.
 *
 * @param code what the claim {@code unit} of a token says
 */
record ResponsibleUnit(String code, Label label) {

    public ResponsibleUnit {
        Objects.requireNonNull(code, "a unit needs a code");
        Objects.requireNonNull(label, "a unit needs a label");
    }
}
