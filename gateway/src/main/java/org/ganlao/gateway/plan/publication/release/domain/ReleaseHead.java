package org.ganlao.gateway.plan.publication.release.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.record.Origin;

/**
 * What a release says of itself from its draft on, and never otherwise.
 *
 * @param number counted within plan and period
 * @param knownAt instant of knowledge at which its figures were read
 * @param catalogue version of the catalogue by which they were counted
 * @param targetRevision of the split of the targets; 0 for the plan's own
 * @param cells how many figures it holds
 * @param hash SHA-256 over its canonical content, hexadecimal
 * @param owners codes of the units whose figures are in it, without that of statistics
 * @param statistics code of the unit that signs last and publishes
 * @param openQuestions what stood against freezing, in words; empty as a rule
 * @param despite why it was frozen all the same; null where nothing stood against it
 * @param insteadOf the published release that it replaces; null for the first of its period
 * @param replacesBecause why; null for the first
 */
public record ReleaseHead(
        UUID id,
        String plan,
        Period period,
        int number,
        Origin origin,
        Instant knownAt,
        String catalogue,
        int targetRevision,
        int cells,
        String hash,
        List<String> owners,
        String statistics,
        List<String> openQuestions,
        String despite,
        UUID insteadOf,
        String replacesBecause,
        String draftedBy,
        Instant draftedAt) {

    public ReleaseHead {
        owners = List.copyOf(owners);
        openQuestions = List.copyOf(openQuestions);
    }
}
