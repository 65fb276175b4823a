package org.ganlao.gateway.plan.publication.release.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.problem.Rejection;

/**
 * The figures of a period under a number. Frozen by the unit of statistics as a draft; signed by each unit that owns figures
 * in it, and last by that of statistics, each time by another person; then published. What it says never changes: whoever
 * finds it wrong freezes the period anew under the next number, which takes its place and says why.
 */
public final class Release {

    private final ReleaseHead head;
    private final List<Signature> signatures;
    private ReleaseState state;
    private int version;
    private Ending ending;
    private Succession succession;

    /**
     * Who published or discarded it, and when.
     *
     * @param because why it was discarded; null of one that was published
     */
    public record Ending(String by, Instant at, String because) {}

    /** What took its place, and when. */
    public record Succession(UUID by, Instant at) {}

    /** A draft. */
    public Release(ReleaseHead head) {
        this(head, List.of(), ReleaseState.DRAFT, 1, null, null);
    }

    /** As it was kept. */
    public Release(
            ReleaseHead head,
            List<Signature> signatures,
            ReleaseState state,
            int version,
            Ending ending,
            Succession succession) {
        this.head = head;
        this.signatures = new ArrayList<>(signatures);
        this.state = state;
        this.version = version;
        this.ending = ending;
        this.succession = succession;
    }

    /** @param hash of the content that the signer has seen */
    public Signature sign(String unit, String person, String hash, Instant at) {
        if (state != ReleaseState.DRAFT) {
            throw new Rejection(ReleaseRefusal.NOT_A_DRAFT);
        }
        if (!units().contains(unit)) {
            throw new Rejection(ReleaseRefusal.UNIT_OWNS_NO_FIGURE, String.join(", ", units()));
        }
        if (hasSigned(unit)) {
            throw new Rejection(ReleaseRefusal.SIGNED_BY_UNIT, unit);
        }
        if (signatures.stream().anyMatch(signature -> signature.signedBy().equals(person))) {
            throw new Rejection(ReleaseRefusal.SIGNED_BY_YOU);
        }
        if (unit.equals(head.statistics()) && missing().size() > 1) {
            throw new Rejection(ReleaseRefusal.OWNERS_SIGN_FIRST, missing().get(0));
        }
        if (!head.hash().equals(hash)) {
            throw new Rejection(ReleaseRefusal.OTHER_CONTENT, head.hash()).at("/hash");
        }
        Signature signature = new Signature(unit, person, at, hash);
        signatures.add(signature);
        move(missing().isEmpty() ? ReleaseState.SIGNED : ReleaseState.DRAFT);
        return signature;
    }

    /** @param found hash of the content as it is stored */
    public void publish(String unit, String person, String found, Instant at) {
        requireStatistics(unit);
        requireOpen();
        if (state == ReleaseState.DRAFT) {
            throw new Rejection(ReleaseRefusal.NOT_SIGNED, String.join(", ", missing()));
        }
        if (!head.hash().equals(found)) {
            throw new Rejection(ReleaseRefusal.CONTENT_ALTERED, found);
        }
        ending = new Ending(person, at, null);
        move(ReleaseState.PUBLISHED);
    }

    public void discard(String unit, String person, String because, Instant at) {
        requireStatistics(unit);
        requireOpen();
        ending = new Ending(person, at, because);
        move(ReleaseState.DISCARDED);
    }

    /** @param successor the release that takes its place */
    public void supersede(UUID successor, Instant at) {
        if (state != ReleaseState.PUBLISHED) {
            throw new Rejection(ReleaseRefusal.NOT_IN_FORCE);
        }
        succession = new Succession(successor, at);
        move(ReleaseState.SUPERSEDED);
    }

    /** The units that sign, in the order in which they do: that of statistics last. */
    public List<String> units() {
        return Stream.concat(head.owners().stream(), Stream.of(head.statistics()))
                .toList();
    }

    public List<String> missing() {
        return units().stream().filter(unit -> !hasSigned(unit)).collect(Collectors.toUnmodifiableList());
    }

    /** Whether anybody outside may see it. */
    public boolean isPublic() {
        return state == ReleaseState.PUBLISHED || state == ReleaseState.SUPERSEDED;
    }

    public ReleaseHead head() {
        return head;
    }

    public List<Signature> signatures() {
        return List.copyOf(signatures);
    }

    public ReleaseState state() {
        return state;
    }

    public int version() {
        return version;
    }

    /** Null while it is being signed. */
    public Ending ending() {
        return ending;
    }

    /** Null unless another one took its place. */
    public Succession succession() {
        return succession;
    }

    private boolean hasSigned(String unit) {
        return signatures.stream().anyMatch(signature -> signature.unit().equals(unit));
    }

    private void requireStatistics(String unit) {
        if (!head.statistics().equals(unit)) {
            throw new Rejection(ReleaseRefusal.NOT_THE_STATISTICS_UNIT, head.statistics());
        }
    }

    private void requireOpen() {
        if (isPublic()) {
            throw new Rejection(ReleaseRefusal.PUBLISHED_ALREADY);
        }
        if (state == ReleaseState.DISCARDED) {
            throw new Rejection(ReleaseRefusal.DISCARDED_BEFORE);
        }
    }

    private void move(ReleaseState next) {
        state = next;
        version++;
    }
}
