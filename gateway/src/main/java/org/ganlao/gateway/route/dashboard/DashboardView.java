package org.ganlao.gateway.route.dashboard;

import java.net.URI;
import java.time.LocalDate;

/** What the page must know before anyone has signed in. */
record DashboardView(URI issuer, String clientId, String plan, String region, LocalDate today) {}
