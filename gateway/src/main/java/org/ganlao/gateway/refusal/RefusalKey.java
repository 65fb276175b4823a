package org.ganlao.gateway.refusal;

import java.time.LocalDate;

/**
 * What is counted together.
 *
 * @param client program that sent (claim {@code azp})
 * @param service as in {@code /api/{service}}
 * @param status of the answer, from 400 on
 * @param rule code of the problem; empty where the answer told none
 */
record RefusalKey(LocalDate day, String client, String service, int status, String rule) {}
