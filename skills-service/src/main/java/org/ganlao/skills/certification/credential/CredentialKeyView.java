package org.ganlao.skills.certification.credential;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.certification.credential.domain.CredentialKeyState;

record CredentialKeyView(
        String id,
        CredentialKeyState state,
        Instant madeAt,

        @Schema(
                description =
                        "自何时起用于签发；批准前为空，首个密钥和应急密钥即时启用 · From when on it signs; null before it is approved, and for one that signed at once")
        Instant signsFrom,

        String reason,

        @Schema(description = "已提出的停止公布理由 · Why somebody has proposed to retire it")
        String retirementReason,

        String withdrawnFor) {

    static CredentialKeyView from(CredentialKey key) {
        return new CredentialKeyView(
                key.id(),
                key.state(),
                key.madeAt(),
                key.signsFrom(),
                key.reason(),
                key.retirementReason(),
                key.withdrawnFor());
    }
}
