def warnings = new File(basedir, 'build.log').readLines().findAll { it.startsWith('WARNING') && it =~ /imrletters|pdfbox|fontbox|jackson/ }
assert warnings == []
