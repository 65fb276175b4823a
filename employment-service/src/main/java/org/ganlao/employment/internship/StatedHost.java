package org.ganlao.employment.internship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.ganlao.employment.internship.domain.InternshipHost;
import org.ganlao.employment.internship.domain.InternshipKind;
import org.ganlao.employment.register.StatedEntry;
import org.ganlao.platform.personal.EmployerToken;

/** An internship base as requests state it and answers show it. */
record StatedHost(
        @NotNull InternshipKind kind,
        @NotNull EmployerToken employer,
        @Valid @NotNull StatedEntry entry) {

    static StatedHost from(InternshipHost host) {
        return new StatedHost(host.kind(), EmployerToken.of(host.employer()), StatedEntry.from(host.entry()));
    }
}
