package org.ganlao.platform.job;

import java.util.Set;

/**
 * Which jobs are asked for; null means any.
 *
 * @param subject whose jobs, besides those whose starter's regions all lie within {@code regions}
 */
record JobFilter(String kind, JobState state, String subject, Set<String> regions) {}
