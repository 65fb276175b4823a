package org.ganlao.gateway.plan.figure.kept;

/**
 * An answer as it was written.
 *
 * @param known at least this much is in it
 */
public record Written(Known known, byte[] text) {}
