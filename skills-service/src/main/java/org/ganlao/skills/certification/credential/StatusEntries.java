package org.ganlao.skills.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.skills.certification.certificate.domain.CertificateState;
import org.ganlao.skills.certification.credential.domain.StatusBits;
import org.ganlao.skills.certification.credential.domain.StatusPurpose;

/**
 * The places of certificates in the status lists. A place is drawn by lot, so that nobody reads from it when a certificate was
 * issued, or whose neighbours are whose; places that were never drawn are 0 like those of valid certificates.
 */
@ApplicationScoped
class StatusEntries {

    /** Draws that meet a taken place, one after the other, before another list is opened: at half full, one in 256. */
    private static final int DRAWS = 8;

    private static final int FIRST_LIST = 1;

    private static final String MARKED = "select position from credential_status where list = ? and state = any(?)";

    private final Sql sql;
    private final SecureRandom lot = new SecureRandom();

    StatusEntries(Sql sql) {
        this.sql = sql;
    }

    Optional<StatusEntry> find(UUID certificate) {
        return sql.one(
                "select list, position from credential_status where certificate = ?",
                row -> new StatusEntry((int) row.number("list"), (int) row.number("position")),
                certificate);
    }

    StatusEntry drawn(UUID certificate, CertificateState state) {
        int list = latestList();
        for (int draw = 0; draw < DRAWS; draw++) {
            StatusEntry entry = new StatusEntry(list, lot.nextInt(StatusBits.SIZE));
            if (take(entry, certificate, state)) {
                return entry;
            }
        }
        StatusEntry first = new StatusEntry(list + 1, lot.nextInt(StatusBits.SIZE));
        return take(first, certificate, state) ? first : drawn(certificate, state);
    }

    private int latestList() {
        return sql.one("select max(list)::bigint as latest from credential_status", row -> row.numberOrNull("latest"))
                .map(Long::intValue)
                .orElse(FIRST_LIST);
    }

    private boolean take(StatusEntry entry, UUID certificate, CertificateState state) {
        return sql.update("""
                        insert into credential_status (certificate, list, position, state) values (?, ?, ?, ?)
                        on conflict (list, position) do nothing""", certificate, entry.list(), entry.position(), state) > 0;
    }

    /** Whether there was an entry to mark. */
    boolean mark(UUID certificate, CertificateState state) {
        return sql.update("update credential_status set state = ? where certificate = ?", state, certificate) > 0;
    }

    /** A list that has been opened. */
    boolean exists(int list) {
        return sql.one(
                        "select 1 as found from credential_status where list = ? limit 1",
                        row -> row.number("found"),
                        list)
                .isPresent();
    }

    List<Integer> marked(int list, StatusPurpose purpose) {
        return sql.list(MARKED, row -> (int) row.number("position"), list, states(purpose));
    }

    private static List<String> states(StatusPurpose purpose) {
        return switch (purpose) {
            case REVOCATION -> List.of(CertificateState.REVOKED.name(), CertificateState.REPLACED.name());
            case SUSPENSION -> List.of(CertificateState.SUSPENDED.name());
        };
    }
}
