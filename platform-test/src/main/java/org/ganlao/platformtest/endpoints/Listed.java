package org.ganlao.platformtest.endpoints;

import java.util.function.Supplier;

/**
 * A list that is asked for in a way of its own.
 *
 * @param address with its query
 * @param mark makes what the list has to show; answers a text that stands in it for that alone
 */
record Listed(String address, Supplier<String> mark) {}
