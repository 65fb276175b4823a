package org.ganlao.gateway.refusal;

import java.time.Instant;

/**
 * Requests of a program that one rule refused.
 *
 * @param client program that sent (claim {@code azp})
 * @param service as in {@code /api/{service}}
 * @param status of the answers, from 400 on
 * @param rule code of the problem; empty where the answers told none
 */
public record RefusedRequests(String client, String service, int status, String rule, long requests, Instant last) {}
