/// The templates that are built in, by file name.
package enum Templates {
}
