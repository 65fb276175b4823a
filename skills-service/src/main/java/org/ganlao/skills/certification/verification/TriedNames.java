package org.ganlao.skills.certification.verification;

import io.netty.util.NetUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.certification.certificate.domain.CertificateNumber;
import org.ganlao.skills.certification.verification.domain.NameInPrint;

/**
 * Counts the different wrong names for each number: numbers run on, so that the name alone keeps certificates from everybody. Who tries
 * too many is told nothing of the number for a while, whatever the name; others are, unless far more names come from everywhere
 * together. A number that nobody has is counted like any other, so that this tells nothing either. Each instance of the service counts
 * for itself.
 */
@ApplicationScoped
class TriedNames {

    /** Some 20 MB each. */
    private static final int REMEMBERED = 200_000;

    /** What one caller holds at least of IPv6; an IPv4 address is shorter. */
    private static final int NETWORK_BYTES = 8;

    private final Tries ofOne;
    private final Tries ofAll;

    TriedNames(VerificationSettings settings, Clock clock) {
        this.ofOne = new Tries(clock, settings.wrongNames(), settings.within(), REMEMBERED);
        this.ofAll = new Tries(clock, settings.wrongNamesOfAll(), settings.ofAllWithin(), REMEMBERED);
    }

    /** @throws Rejection (429) {@code too-many-requests} once too many names were wrong */
    void requireFew(CertificateNumber number, String address) {
        if (ofOne.usedUp(number + " " + network(address)) || ofAll.usedUp(number.toString())) {
            throw new Rejection(CommonRefusal.TOO_MANY_REQUESTS);
        }
    }

    void wrong(CertificateNumber number, String address, NameInPrint name) {
        long digest = UUID.nameUUIDFromBytes(name.text().getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
        ofOne.note(number + " " + network(address), digest);
        ofAll.note(number.toString(), digest);
    }

    private static String network(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null ? address : HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES));
    }
}
