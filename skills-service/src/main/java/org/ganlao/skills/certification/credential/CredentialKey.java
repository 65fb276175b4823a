package org.ganlao.skills.certification.credential;

import java.time.Instant;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.skills.certification.credential.domain.CredentialKeyState;
import org.ganlao.skills.certification.credential.domain.CredentialRefusal;

/**
 * The public half of a key.
 *
 * @param id its thumbprint, {@code kid} in what it signs
 * @param publicKey JSON Web Key
 * @param withdrawnFor why it is published no more; null while it is
 * @param proposedBy subject; null for a key that had to be made at once
 * @param signsFrom null before it is approved, and for one that signed at once
 * @param retirementProposedBy subject; null unless somebody has
 * @param retirementReason null unless somebody has proposed it
 */
record CredentialKey(
        String id,
        String publicKey,
        CredentialKeyState state,
        Instant madeAt,
        String reason,
        String withdrawnFor,
        String proposedBy,
        Instant signsFrom,
        String retirementProposedBy,
        String retirementReason) {

    static final String COLUMNS = "id, public_key, state, made_at, reason, withdrawn_for, proposed_by, signs_from,"
            + " retirement_proposed_by, retirement_reason";

    static CredentialKey of(Row row) {
        return new CredentialKey(
                row.text("id"),
                row.text("public_key"),
                CredentialKeyState.valueOf(row.text("state")),
                row.instant("made_at"),
                row.text("reason"),
                row.text("withdrawn_for"),
                row.text("proposed_by"),
                row.instant("signs_from"),
                row.text("retirement_proposed_by"),
                row.text("retirement_reason"));
    }

    /** Of the key itself, or of its retirement, by another person than the one who proposed it. */
    void requireMayBeApprovedBy(String subject) {
        String proposer = switch (state) {
            case PROPOSED -> proposedBy;
            case PUBLISHED -> retirementProposedBy;
            default -> null;
        };
        if (proposer == null) {
            throw new Rejection(RecordRefusal.ALREADY_APPROVED);
        }
        Approval.proposed(proposer, madeAt).requireNotProposedBy(subject);
    }

    void requireMayRetire() {
        requireNot(CredentialKeyState.RETIRED, CredentialRefusal.CREDENTIAL_KEY_RETIRED);
        requireMayBeRevoked();
        requireNot(CredentialKeyState.SIGNING, CredentialRefusal.CREDENTIAL_KEY_SIGNS);
        requireNot(CredentialKeyState.PROPOSED, CredentialRefusal.CREDENTIAL_KEY_TO_COME);
        requireNot(CredentialKeyState.NEXT, CredentialRefusal.CREDENTIAL_KEY_TO_COME);
    }

    /** Also a retired key: somebody may still keep what it signed, and ask. */
    void requireMayBeRevoked() {
        requireNot(CredentialKeyState.REVOKED, CredentialRefusal.CREDENTIAL_KEY_REVOKED);
    }

    private void requireNot(CredentialKeyState unfit, CredentialRefusal otherwise) {
        if (state == unfit) {
            throw new Rejection(otherwise, id);
        }
    }
}
