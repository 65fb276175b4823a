package org.ganlao.socialinsurance.register.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.register.person.domain.RivalKind;
import org.ganlao.socialinsurance.register.person.domain.RivalRecord;

record RivalRecordView(
        UUID id,
        int version,
        RivalKind kind,
        String region,

        @Schema(description = "人员标识 · Token of the person") String person,

        @Schema(description = "继续有效的记录 · The record that counts on")
        UUID kept,

        @Schema(description = "暂停效力的记录 · The record that does not count until this is settled")
        UUID setAside,

        LocalDate foundOn,

        @Schema(description = "处理人；未处理为空 · None while it is open")
        String settledBy,

        String settlement,
        Instant recordedAt)
        implements Versioned {

    static RivalRecordView from(RivalRecord rivals) {
        return new RivalRecordView(
                rivals.id(),
                rivals.version(),
                rivals.kind(),
                rivals.region(),
                rivals.person(),
                rivals.kept(),
                rivals.setAside(),
                rivals.occurredOn(),
                rivals.settledBy(),
                rivals.settlement(),
                rivals.recordedAt());
    }
}
