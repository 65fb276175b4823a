package org.ganlao.employment.seeking.internship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.ganlao.employment.register.StatedEntry;
import org.ganlao.employment.seeking.internship.domain.InternshipHost;
import org.ganlao.employment.seeking.internship.domain.InternshipKind;
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
