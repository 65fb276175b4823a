package org.ganlao.gateway.plan.publication.release.domain;

import java.time.Instant;

/**
 * A unit's word that the figures are right.
 *
 * @param signedBy subject of the person
 * @param hash of the content that was signed
 */
public record Signature(String unit, String signedBy, Instant signedAt, String hash) {}
