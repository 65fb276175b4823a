package org.ganlao.employment.aid.personalhelp;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registered person who is hard to place and has no named helper. */
record UnhelpedPersonView(
        @Schema(description = "求职登记 · Registration") UUID registration,
        String region,
        @Schema(description = "人员令牌 · Token of the person") String person,
        LocalDate registeredOn,

        @Schema(description = "所属困难群体 · Groups, as the registration states them")
        List<String> groups) {}
