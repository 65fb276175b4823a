package org.ganlao.skills.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.certification.credential.VerifiableCredential.Issuer;
import org.ganlao.skills.certification.credential.domain.StatusBits;
import org.ganlao.skills.certification.credential.domain.StatusPurpose;

/** The status lists as they stand, each a credential of its own (Bitstring Status List v1.0). */
@ApplicationScoped
class PublishStatusList {

    private final SignedLists kept;
    private final StatusEntries entries;
    private final StatusListAddresses addresses;
    private final SignCredential signing;
    private final CredentialSettings settings;
    private final Clock clock;

    PublishStatusList(
            SignedLists kept,
            StatusEntries entries,
            StatusListAddresses addresses,
            SignCredential signing,
            CredentialSettings settings,
            Clock clock) {
        this.kept = kept;
        this.entries = entries;
        this.addresses = addresses;
        this.signing = signing;
        this.settings = settings;
        this.clock = clock;
    }

    /** The subject of a list's credential. */
    record PublishedBits(String id, String type, String statusPurpose, String encodedList) {}

    /** In JOSE's compact form, at most as old as others may let it become. */
    String published(int list, StatusPurpose purpose) {
        return kept.at(addresses.of(list, purpose), () -> signed(list, purpose));
    }

    private String signed(int list, StatusPurpose purpose) {
        if (!entries.exists(list)) {
            throw new Rejection(CommonRefusal.NOT_FOUND);
        }
        String address = addresses.of(list, purpose);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return signing.signed(new VerifiableCredential<>(
                List.of(VerifiableCredential.CONTEXT.get(0)),
                address,
                List.of(VerifiableCredential.ANY, "BitstringStatusListCredential"),
                new Issuer(settings.issuer(), settings.issuerName()),
                now.toString(),
                now.plus(settings.listValidFor()).toString(),
                null,
                new PublishedBits(
                        address + "#list",
                        "BitstringStatusList",
                        purpose.name().toLowerCase(Locale.ROOT),
                        StatusBits.encoded(entries.marked(list, purpose)))));
    }
}
