/** Figures as statistics tools read them: cubes of region, indicator, month and measure as JSON-stat, JSON, CSV or NDJSON. */
package org.ganlao.gateway.plan.figure.analytics;
