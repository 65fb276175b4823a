package org.ganlao.gateway.plan.oversight.reconciliation;

/** The access token of the gateway's own service account. */
interface SystemToken {

    String value();
}
