/** Programs of another language than ours: scripts that Node runs, with what npm installs for them. */
package org.ganlao.platformtest.node;
